#include "model/session/extractionjob.h"
