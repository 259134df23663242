#!/bin/bash
readonly P=/etc/eks/bootstrap.sh
f() { local P=/bin/true; "$P" prod; }
f
