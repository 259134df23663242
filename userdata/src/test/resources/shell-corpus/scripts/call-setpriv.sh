#!/bin/bash
setpriv --no-new-privs /etc/eks/bootstrap.sh prod
