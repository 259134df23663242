#!/bin/bash
exec < /dev/null
/etc/eks/bootstrap.sh prod
