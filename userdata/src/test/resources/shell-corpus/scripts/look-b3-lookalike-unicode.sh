#!/bin/bash
/etc/eks/bootstrаp.sh prod
