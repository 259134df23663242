#!/bin/bash
builtin eval '/etc/eks/bootstrap.sh prod'
