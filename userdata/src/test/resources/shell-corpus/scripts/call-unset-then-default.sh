#!/bin/bash
RUN=/bin/true
unset RUN
${RUN:-/etc/eks/bootstrap.sh} prod
