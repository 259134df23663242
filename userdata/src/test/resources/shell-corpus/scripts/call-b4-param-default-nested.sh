#!/bin/bash
${A:-${B:-${C:-/etc/eks/bootstrap.sh}}} prod
