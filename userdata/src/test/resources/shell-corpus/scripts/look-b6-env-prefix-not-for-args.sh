#!/bin/bash
C=/etc/eks/bootstrap.sh $C prod
