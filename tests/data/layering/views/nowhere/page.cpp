#include "model/text/up.h"
