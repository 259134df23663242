#!/bin/bash
flag=
${flag+/etc/eks/bootstrap.sh} prod
