#!/bin/bash
${BOOTSTRAP:-/etc/eks/bootstrap.sh} prod
