#!/bin/bash
c=
${c-/etc/eks/bootstrap.sh} prod
