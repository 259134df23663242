#!/bin/bash
v='/etc/eks/bootstrap\x2esh'
${v@E} prod
