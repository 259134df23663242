#!/bin/bash
f() { local -; set -f; }
f
/etc/eks/bootstra[p].sh prod
