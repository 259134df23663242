#!/bin/bash
set_it() { target=/etc/eks/bootstrap.sh; }
f() { local target=echo; set_it; $target prod; }
f
