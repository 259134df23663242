#!/bin/bash
trap '/etc/eks/bootstrap.sh prod' EXIT
exec /no/such/program
