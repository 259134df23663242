#!/bin/bash
X=xx/etc/eks/bootstrap.shyy
${X:2:20} prod
