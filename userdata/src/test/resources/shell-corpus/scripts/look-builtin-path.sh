#!/bin/bash
builtin /etc/eks/bootstrap.sh prod
