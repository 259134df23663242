#!/bin/bash
BOOTSTRAP=/bin/true
${BOOTSTRAP:-/etc/eks/bootstrap.sh} prod
