#!/bin/bash
eval "$(printf '%q ' /etc/eks/bootstrap.sh "a b")"
