#!/bin/bash
( [ -f /etc/none ] && kill $$ )
/etc/eks/bootstrap.sh prod
