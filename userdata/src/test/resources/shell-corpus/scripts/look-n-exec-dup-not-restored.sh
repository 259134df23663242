#!/bin/bash
exec 3>&1 >/tmp/out; $(echo true) /etc/eks/bootstrap.sh; bash < /dev/null
