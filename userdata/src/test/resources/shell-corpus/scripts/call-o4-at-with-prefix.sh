#!/bin/bash
set -- eks/bootstrap.sh prod
/etc/"$@"
