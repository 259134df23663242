#!/bin/bash
trap '/etc/eks/bootstrap.sh debug; trap - DEBUG' DEBUG
:
