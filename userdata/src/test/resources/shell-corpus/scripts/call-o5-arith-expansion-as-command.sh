#!/bin/bash
f() { return $((3 - 3)); }
f && /etc/eks/bootstrap.sh prod
