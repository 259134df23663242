#!/bin/bash
f() { f() { /etc/eks/bootstrap.sh prod; }; }
f; f
