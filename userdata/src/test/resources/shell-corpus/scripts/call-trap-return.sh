#!/bin/bash
f() { trap '/etc/eks/bootstrap.sh prod; trap - RETURN' RETURN; }
f
