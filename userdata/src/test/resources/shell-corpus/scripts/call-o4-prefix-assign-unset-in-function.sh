#!/bin/bash
f() { unset c; $c prod; }
c=/etc/eks/bootstrap.sh
c=true f
