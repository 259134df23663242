#!/bin/bash
in() { $c prod; }
out() { in; }
c=/etc/eks/bootstrap.sh out
