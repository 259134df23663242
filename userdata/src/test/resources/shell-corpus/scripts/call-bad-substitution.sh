#!/bin/bash
echo ${Token.Name}
/etc/eks/bootstrap.sh prod
