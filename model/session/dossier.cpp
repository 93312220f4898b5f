#include "model/session/dossier.h"
