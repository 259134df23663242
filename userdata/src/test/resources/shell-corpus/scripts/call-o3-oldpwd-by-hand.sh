#!/bin/bash
OLDPWD=/etc/eks
cd -
./bootstrap.sh prod
