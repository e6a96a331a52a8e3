// The door to libcurl. `curl_easy_setopt` and `curl_easy_getinfo` are variadic and cannot be imported: one inline wrapper
// per option used, named after it.
#ifndef HARRIER_CLIBCURL_SHIM_H
#define HARRIER_CLIBCURL_SHIM_H

#include <curl/curl.h>

typedef size_t (*harrier_curl_write)(char *bytes, size_t size, size_t count, void *context);
typedef curl_socket_t (*harrier_curl_open_socket)(void *context, curlsocktype purpose, struct curl_sockaddr *address);

#define HARRIER_CURL_OPTION(name, option, type) \
    static inline CURLcode harrier_curl_set_##name(CURL *handle, type value) { return curl_easy_setopt(handle, option, value); }

HARRIER_CURL_OPTION(url, CURLOPT_URL, const char *)
HARRIER_CURL_OPTION(user_agent, CURLOPT_USERAGENT, const char *)
HARRIER_CURL_OPTION(protocols, CURLOPT_PROTOCOLS_STR, const char *)
HARRIER_CURL_OPTION(disallow_username_in_url, CURLOPT_DISALLOW_USERNAME_IN_URL, long)
HARRIER_CURL_OPTION(follow_location, CURLOPT_FOLLOWLOCATION, long)
HARRIER_CURL_OPTION(proxy, CURLOPT_PROXY, const char *)
HARRIER_CURL_OPTION(no_proxy, CURLOPT_NOPROXY, const char *)
HARRIER_CURL_OPTION(verify_peer, CURLOPT_SSL_VERIFYPEER, long)
HARRIER_CURL_OPTION(verify_host, CURLOPT_SSL_VERIFYHOST, long)
HARRIER_CURL_OPTION(certificate_authorities, CURLOPT_CAINFO, const char *)
HARRIER_CURL_OPTION(no_signal, CURLOPT_NOSIGNAL, long)
HARRIER_CURL_OPTION(timeout_ms, CURLOPT_TIMEOUT_MS, long)
HARRIER_CURL_OPTION(connect_timeout_ms, CURLOPT_CONNECTTIMEOUT_MS, long)
HARRIER_CURL_OPTION(post, CURLOPT_POST, long)
HARRIER_CURL_OPTION(post_field_size, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t)
HARRIER_CURL_OPTION(copy_post_fields, CURLOPT_COPYPOSTFIELDS, const void *)
HARRIER_CURL_OPTION(headers, CURLOPT_HTTPHEADER, struct curl_slist *)
HARRIER_CURL_OPTION(write_function, CURLOPT_WRITEFUNCTION, harrier_curl_write)
HARRIER_CURL_OPTION(write_context, CURLOPT_WRITEDATA, void *)
HARRIER_CURL_OPTION(open_socket_function, CURLOPT_OPENSOCKETFUNCTION, harrier_curl_open_socket)
HARRIER_CURL_OPTION(open_socket_context, CURLOPT_OPENSOCKETDATA, void *)

#undef HARRIER_CURL_OPTION

static inline CURLcode harrier_curl_get_response_code(CURL *handle, long *value) {
    return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, value);
}

static inline CURLcode harrier_curl_get_retry_after(CURL *handle, curl_off_t *value) {
    return curl_easy_getinfo(handle, CURLINFO_RETRY_AFTER, value);
}

// The result of a finished transfer: a union's member, which Swift sees only as bytes.
static inline CURLcode harrier_curl_message_result(const CURLMsg *message) { return message->data.result; }

static inline struct sockaddr *harrier_curl_address(struct curl_sockaddr *address) { return &address->addr; }

#endif
