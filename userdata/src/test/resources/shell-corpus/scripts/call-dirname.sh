#!/bin/bash
F=/etc/eks/release
"$(dirname "$F")/$(basename bootstrap.sh.old .old)" prod
