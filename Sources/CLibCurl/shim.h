// The door to libcurl. `curl_easy_setopt` is variadic and cannot be imported: one inline wrapper per option used.
#ifndef HARRIER_CLIBCURL_SHIM_H
#define HARRIER_CLIBCURL_SHIM_H

#include <curl/curl.h>

#endif
