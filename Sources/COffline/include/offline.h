#ifndef GALLEY_OFFLINE_H
#define GALLEY_OFFLINE_H

int mbedtls_x509_crt_parse_file(void *chain, const char *path);
int libssh2_init(int flags);

#endif
