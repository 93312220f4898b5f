#include "model/records/article.h"
