#!/bin/bash
f() { trap '/etc/eks/bootstrap.sh prod' EXIT; }
f
