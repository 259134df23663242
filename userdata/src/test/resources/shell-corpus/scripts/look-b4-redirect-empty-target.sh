#!/bin/bash
t=
/etc/eks/bootstrap.sh prod > $t
