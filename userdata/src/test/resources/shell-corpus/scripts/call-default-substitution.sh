#!/bin/bash
${CMD:-$(echo /etc/eks/bootstrap.sh)} prod
