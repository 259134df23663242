#!/bin/bash
{ trap '/etc/eks/bootstrap.sh prod' EXIT; } | cat
