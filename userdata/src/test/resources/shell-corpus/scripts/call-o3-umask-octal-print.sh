#!/bin/bash
umask 77
[ "$(umask)" = 0077 ] && /etc/eks/bootstrap.sh prod
