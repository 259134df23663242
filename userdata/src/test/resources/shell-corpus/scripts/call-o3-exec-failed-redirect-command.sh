#!/bin/bash
command exec < /no/such/file
/etc/eks/bootstrap.sh prod
