/* When libgit2 starts, it reads the system's 140 certificates and sets up SSH: a third of the time of a whole move. Galley
   opens no connection and trusts nobody, so these take the place of the functions of mbedTLS and libssh2 in this program:
   no certificate is found, nothing is set up, and all went well. Should a connection be opened after all, it would be
   refused, not trusted.

   Debian's libgit2 is built with these two libraries. One that is built with others never calls these. */
#include "offline.h"

int mbedtls_x509_crt_parse_file(void *chain, const char *path) {
    (void)chain;
    (void)path;
    return 0;
}

int libssh2_init(int flags) {
    (void)flags;
    return 0;
}
