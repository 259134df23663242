#!/bin/bash
/etc/eks/boot?.sh prod
