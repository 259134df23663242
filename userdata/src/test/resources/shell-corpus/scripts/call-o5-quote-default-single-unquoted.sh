#!/bin/bash
${x:-'/etc/eks/bootstrap.sh'} prod
