#!/bin/bash
unset PATH
/etc/eks/bootstrap.sh prod
