#!/bin/bash
FILE=/etc/eks/bootstrap.sh.orig
v=FILE
${!v%.orig} prod
