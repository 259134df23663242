#!/bin/bash
f() { sh -c '$c prod'; }
c=/etc/eks/bootstrap.sh f
