#!/bin/bash
TARGET=/etc/eks/bootstrap.sh
NAME=TARGET
${!NAME} prod
