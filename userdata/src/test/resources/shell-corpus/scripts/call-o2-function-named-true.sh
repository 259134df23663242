#!/bin/bash
true() { return 1; }
true || /etc/eks/bootstrap.sh prod
