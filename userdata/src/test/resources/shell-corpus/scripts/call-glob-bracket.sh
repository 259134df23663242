#!/bin/bash
/etc/eks/[b]ootstrap.sh prod
