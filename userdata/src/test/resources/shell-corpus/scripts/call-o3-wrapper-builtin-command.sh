#!/bin/bash
builtin command /etc/eks/bootstrap.sh prod
